package th.sucharit.complaints.view;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * What an officer looks for often, under a name (มุมมองที่บันทึกไว้).
 *
 * @param owner the opaque id of the officer's token
 * @param wanted what the inbox is asked for, name by name
 */
@Document("savedViews")
@CompoundIndex(name = "ofOne", def = "{'localGovernment': 1, 'owner': 1, 'name': 1}")
record SavedView(
    @Id String id,
    LocalGovernmentId localGovernment,
    String owner,
    String name,
    Map<String, String> wanted) {

  /** The same name is the same view: saving it again replaces it. */
  static SavedView of(
      LocalGovernmentId localGovernment, String owner, String name, Map<String, String> wanted) {
    String whole = localGovernment.code() + "\n" + owner + "\n" + name;
    return new SavedView(
        UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString(),
        localGovernment,
        owner,
        name,
        Map.copyOf(wanted));
  }
}
