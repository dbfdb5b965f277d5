package th.sucharit.registry.localgovernment;

import java.util.List;

/**
 * What a local government is found and sorted by (ข้อมูลสำหรับค้นหาและเรียงลำดับ), as it is now.
 *
 * @param sortKey dictionary order of its own Thai name, then its code
 * @param tokens see {@link SearchTerms}
 */
record Listing(
    Status status, String province, LocalGovernmentType type, String sortKey, List<String> tokens) {

  static Listing of(String code, Profile profile, Status status) {
    Names names = profile.names();
    return new Listing(
        status,
        profile.area().province().code(),
        profile.type(),
        ThaiOrder.key(names.ownTh(profile.type())) + "." + code,
        SearchTerms.of(code, names.ownTh(profile.type()), names.ownEn(profile.type())));
  }
}
