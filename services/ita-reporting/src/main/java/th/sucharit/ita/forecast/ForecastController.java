package th.sucharit.ita.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.InsideReading;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Their own people and the province see what result is to be expected. */
@RestController
class ForecastController {

  private final Forecasting forecasting;
  private final InsideReading inside;

  ForecastController(Forecasting forecasting, InsideReading inside) {
    this.forecasting = forecasting;
    this.inside = inside;
  }

  @GetMapping("/ita-reporting/local-governments/{code}/forecasts/{fiscalYear}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ForecastAnswer show(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    return forecasting.of(
        inside.require(caller, new LocalGovernmentId(code)).localGovernment(),
        new FiscalYear(fiscalYear));
  }
}
