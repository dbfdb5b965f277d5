package th.sucharit.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class CommandFilterTests {

  private final AnswerStore answers = mock(AnswerStore.class);
  private final CommandFilter filter =
      new CommandFilter(answers, new ProblemWriter(JsonMapper.builder().build()));

  @Test
  void saysUnavailableAndCarriesNothingOutWhileTheDatabaseIsAway() throws Exception {
    when(answers.find(any(), any())).thenThrow(new DataAccessResourceFailureException("away"));
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/notes");
    request.addHeader("Idempotency-Key", UUID.randomUUID().toString());
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();

    filter.doFilter(request, response, chain);

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("detailTh");
    assertThat(chain.getRequest()).isNull();
  }
}
