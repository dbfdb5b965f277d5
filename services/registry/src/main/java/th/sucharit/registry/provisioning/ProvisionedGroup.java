package th.sucharit.registry.provisioning;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A local government's group that the sign-in server is known to have (กลุ่มที่สร้างแล้ว). */
@Document("provisionedGroups")
record ProvisionedGroup(@Id String code, String province, String group, Instant at) {}
