package th.sucharit.plans.rollover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.starter.web.Page;

/** Reads what came of the plans of a job (อ่านผลงานยกแผน). */
@Service
class JobReading {

  private final JobResults results;
  private final RollOvers rollOvers;

  JobReading(JobResults results, RollOvers rollOvers) {
    this.results = results;
    this.rollOvers = rollOvers;
  }

  Page<RollOverAnswer.InJob> plans(String job, int page, int size) {
    List<JobResult> part = results.ofJob(job, PageRequest.of(page, size));
    Map<String, RollOver> made =
        rollOvers
            .findAmong(
                part.stream().map(one -> one.came().notes()).filter(Objects::nonNull).toList())
            .stream()
            .collect(Collectors.toMap(RollOver::id, Function.identity()));
    return new Page<>(part, page, size, results.countOfJob(job))
        .map(one ->
            RollOverAnswer.InJob.of(one, Optional.ofNullable(one.came().notes()).map(made::get)));
  }
}
