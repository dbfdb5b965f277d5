package th.sucharit.portal.officer.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Whom a local government or a province tells what (ข้อกำหนดการแจ้ง). */
@HttpExchange("/api/complaints/{whose}/{code}/notifications")
interface NoticeRules {

  @GetExchange
  ResponseEntity<Rules> get(@PathVariable String whose, @PathVariable String code);

  @PutExchange
  void put(
      @PathVariable String whose,
      @PathVariable String code,
      @RequestHeader("If-Match") String version,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Sent rules);

  /** As they hold now, and the texts that hold where there is no other. */
  record Rules(
      @Nullable Name name,
      List<Group> groups,
      List<Text> texts,
      List<Text> defaults,
      @Nullable List<String> channels) {}

  /** What is sent in place of them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sent(@Nullable Name name, List<Group> groups, List<Text> texts) {}

  /** How the local government calls itself. */
  record Name(String th, String en) {}

  /** Those who are told, such as {@code officers} or {@code unit:finance}. */
  record Group(String group, List<Address> addresses) {}

  /** Where somebody is told: one of the three. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Address(@Nullable String email, @Nullable String phone, @Nullable String line) {

    /** What was typed tells which it is. */
    static Address of(String typed) {
      if (typed.contains("@")) {
        return new Address(typed, null, null);
      }
      return typed.startsWith("U")
          ? new Address(null, null, typed)
          : new Address(null, typed, null);
    }

    String written() {
      return Stream.of(email, phone, line).flatMap(Stream::ofNullable).findFirst().orElse("");
    }
  }

  /** What is told on an occasion. */
  record Text(String occasion, Wording th, Wording en) {}

  /** In one language. */
  record Wording(String subject, String body) {}
}
