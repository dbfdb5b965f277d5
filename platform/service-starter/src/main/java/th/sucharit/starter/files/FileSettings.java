package th.sucharit.starter.files;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large and how many files may be (ข้อจำกัดของไฟล์).
 *
 * @param largest size of one file
 * @param mostOfOne how many different contents a local government may store
 * @param archiveEntries how many parts a document that is an archive may have, nested ones included
 * @param archiveUnpacked how large all of them may be when unpacked
 * @param atOnce how many files are looked at side by side, so that memory stays bounded
 * @param clamav {@code host:port} of a ClamAV daemon; without it only the test virus is found
 */
@ConfigurationProperties("sucharit.files")
record FileSettings(
    @DefaultValue("15MB") DataSize largest,
    @DefaultValue("50000") int mostOfOne,
    @DefaultValue("5000") int archiveEntries,
    @DefaultValue("150MB") DataSize archiveUnpacked,
    @DefaultValue("2") int atOnce,
    @Nullable String clamav) {}
