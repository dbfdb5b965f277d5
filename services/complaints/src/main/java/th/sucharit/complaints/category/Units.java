package th.sucharit.complaints.category;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The units of a local government that deal with complaints (ส่วนราชการภายใน). */
@Component
public class Units {

  private final CodeList units;

  Units(
      @Value("${sucharit.complaints.units:classpath:category/units.json}") Resource file,
      JsonMapper json) {
    this.units = CodeList.read(file, json);
  }

  public List<Term> all() {
    return units.terms();
  }

  public boolean has(String code) {
    return units.has(code);
  }
}
