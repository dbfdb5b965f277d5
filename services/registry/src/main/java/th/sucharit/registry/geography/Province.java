package th.sucharit.registry.geography;

import th.sucharit.contracts.ProvinceCode;

/** A province (จังหวัด). */
public record Province(ProvinceCode code, String nameTh, String nameEn) {}
