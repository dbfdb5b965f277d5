package th.sucharit.registry.provisioning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is known of a local government's group in the sign-in server (กลุ่มที่สร้างแล้ว).
 *
 * @param group its id; nothing when the local government was no more before it needed one
 */
@Document("provisionedGroups")
record ProvisionedGroup(@Id String code, String province, @Nullable String group, Instant at) {}
