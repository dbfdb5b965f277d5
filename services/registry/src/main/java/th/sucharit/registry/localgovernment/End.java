package th.sucharit.registry.localgovernment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a local government ceased to be (การยุบรวมหรือยุบเลิก).
 *
 * @param on the first day on which it is no more
 * @param into who took its place; nobody when it was dissolved
 */
record End(LocalDate on, @Nullable String into) {}
