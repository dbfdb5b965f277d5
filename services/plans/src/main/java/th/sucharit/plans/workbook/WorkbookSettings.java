package th.sucharit.plans.workbook;

import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation sets for workbooks.
 *
 * @param workbookKey signs what a workbook says of its origin; another key makes those that were
 *     handed out before unknown
 */
@Validated
@ConfigurationProperties("sucharit.plans")
record WorkbookSettings(@Size(min = 24) String workbookKey) {}
