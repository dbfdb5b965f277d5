package th.sucharit.plans.print;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement says of who announces (ส่วนหัวและผู้ลงนามในประกาศ).
 *
 * @param number left out when the register has not given one
 * @param date left open when it is not known yet
 * @param name dots when it is not given
 */
record AnnouncementForm(
    @NotBlank @Size(max = 200) String agency,
    @Nullable @Size(max = 60) String number,
    @Nullable LocalDate date,
    @NotBlank @Size(max = 200) String position,
    @Nullable @Size(max = 200) String name) {}
