package th.sucharit.portal.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Text as people paste it (ข้อความที่วางจากโปรแกรมอื่น): word processors break lines with a
 * character (U+000B) that the services would refuse as unreadable.
 */
@ControllerAdvice
class PastedText {

  private static final char LINE_TABULATION = '\u000B';

  @InitBinder
  void readable(WebDataBinder binder) {
    binder.registerCustomEditor(
        String.class,
        new PropertyEditorSupport() {
          @Override
          public void setAsText(@Nullable String text) {
            setValue(text == null ? null : text.replace(LINE_TABULATION, '\n'));
          }
        });
  }
}
