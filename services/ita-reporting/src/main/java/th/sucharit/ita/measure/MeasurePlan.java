package th.sucharit.ita.measure;

import java.util.List;

/**
 * What a local government means to do (มาตรการ).
 *
 * @param order its place in the report
 * @param title the measure, project or activity
 * @param steps how it is done, one after the other
 */
public record MeasurePlan(
    Concern concern, int order, String title, List<String> steps, Effort effort, Links links) {

  public MeasurePlan {
    steps = List.copyOf(steps);
  }
}
