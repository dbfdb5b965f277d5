package th.sucharit.portal.localgovernment;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The registry of local governments (ทะเบียน อปท.). */
@HttpExchange("/api/registry/local-governments")
public interface LocalGovernments {

  @GetExchange
  Found search(@RequestParam String q, @RequestParam int page, @RequestParam int size);

  /** Several by their codes, in no particular order; unknown ones are left out. */
  @GetExchange("/by-code")
  List<LocalGovernment> byCode(@RequestParam List<String> code);

  @GetExchange("/{code}")
  LocalGovernment get(@PathVariable String code);

  /** One page of what a search found; pages count from 0. */
  record Found(List<LocalGovernment> items, int page, int size, long total) {

    public boolean hasNext() {
      return (page + 1L) * size < total;
    }

    public long first() {
      return (long) page * size + 1;
    }

    public long last() {
      return (long) page * size + items.size();
    }
  }
}
