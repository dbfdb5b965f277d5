package th.sucharit.complaints.complaint;

import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.notification.Address;
import th.sucharit.complaints.notification.NoticeSource;

/**
 * What notices may tell of a case, and where its complainant wants to be told
 * (ข้อมูลสำหรับการแจ้ง).
 */
@Component
class CaseNoticeSource implements NoticeSource {

  private final Complaints complaints;
  private final Forwarding forwarding;
  private final NotifyAddresses addresses;
  private final Joining joining;

  CaseNoticeSource(
      Complaints complaints, Forwarding forwarding, NotifyAddresses addresses, Joining joining) {
    this.joining = joining;
    this.complaints = complaints;
    this.forwarding = forwarding;
    this.addresses = addresses;
  }

  @Override
  public Optional<Address> holder(String about) {
    return complaints
        .findAnywhere(about)
        .map(forwarding::last)
        .flatMap(complaint -> addresses.of(complaint.id()));
  }

  @Override
  public Optional<Standing> standing(String about) {
    return complaints
        .findAnywhere(about)
        .map(complaint -> joining.kept(complaint).orElse(complaint))
        .map(complaint ->
            new Standing(
                complaint.status(), complaint.clocks().due(CaseClocks.RESOLUTION).orElse(null)));
  }
}
