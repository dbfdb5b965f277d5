package th.sucharit.registry.geography;

import th.sucharit.contracts.ProvinceCode;

/** A subdistrict (ตำบล), in Bangkok a khwaeng (แขวง), by its six digits. */
public record Subdistrict(
    String code, String district, ProvinceCode province, String nameTh, String nameEn) {}
