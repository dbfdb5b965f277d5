package th.sucharit.complaints.abuse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken as files with a receipt from those who bring no proof (โควตาไฟล์แนบ), in
 * megabytes.
 *
 * @param localGovernment for one local government
 * @param installation for all of them
 */
@ConfigurationProperties("sucharit.complaints.abuse.files")
record UploadSettings(
    @DefaultValue("600/1h") Quota localGovernment, @DefaultValue("20000/1h") Quota installation) {}
