package th.sucharit.registry.localgovernment;

/** Told inside this service when local governments may have been added (มี อปท. เพิ่มขึ้น). */
public record LocalGovernmentsGrew() {}
