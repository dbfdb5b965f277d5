/** Which local governments exist (ทะเบียนเขตอำนาจ): a copy kept from the registry's events. */
@NullMarked
package th.sucharit.starter.tenancy;

import org.jspecify.annotations.NullMarked;
