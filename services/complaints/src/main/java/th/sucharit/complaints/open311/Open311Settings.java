package th.sucharit.complaints.open311;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the interface says of itself.
 *
 * @param url the platform's address for everybody
 * @param type {@code production}, or {@code test} where nobody acts on what is filed
 * @param contact whom programmers may ask
 */
@Validated
@ConfigurationProperties("sucharit.complaints.open311")
record Open311Settings(
    @DefaultValue("http://localhost:8080") @NotBlank String url,
    @DefaultValue("production") @Pattern(regexp = "production|test") String type,
    @DefaultValue(
            "ติดต่อผู้ดูแลระบบของหน่วยงานผู้ติดตั้ง / Ask the administrators of this installation")
        @NotBlank
        String contact) {}
