package th.sucharit.complaints.complaint;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals and opens how to reach a complainant. */
@Component
class ContactBook {

  private static final String PURPOSE = "contact";

  private final CaseKeys keys;

  ContactBook(CaseKeys keys) {
    this.keys = keys;
  }

  SealedContact seal(Complaint complaint, String contact) {
    return SealedContact.seal(contact, complaint.id(), keys.aes(PURPOSE));
  }

  Optional<String> open(Complaint complaint) {
    return complaint.contact().map(sealed -> sealed.open(complaint.id(), keys.aes(PURPOSE)));
  }
}
