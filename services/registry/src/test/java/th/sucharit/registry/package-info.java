/** Tests of the registry (การทดสอบทะเบียน อปท.). */
package th.sucharit.registry;
