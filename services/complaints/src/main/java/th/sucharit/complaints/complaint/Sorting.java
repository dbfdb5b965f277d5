package th.sucharit.complaints.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.category.CategoryVersion.Reference;

/**
 * By what a complaint is found and routed (การจัดประเภท).
 *
 * @param unit that deals with its category by default
 * @param words of the subject, keyed so that they say nothing to who has no key
 */
record Sorting(@Nullable Reference category, @Nullable String unit, List<Long> words) {}
