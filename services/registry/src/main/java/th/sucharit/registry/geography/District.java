package th.sucharit.registry.geography;

import th.sucharit.contracts.ProvinceCode;

/** A district (อำเภอ), in Bangkok a khet (เขต), by its four digits. */
public record District(String code, ProvinceCode province, String nameTh, String nameEn) {}
