/** Plans in any number for tests and measurements, and the measurements. */
package th.sucharit.plans.bench;
