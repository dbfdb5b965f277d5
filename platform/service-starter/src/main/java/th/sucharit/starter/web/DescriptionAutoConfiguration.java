package th.sucharit.starter.web;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;

/** Lets the OpenAPI description show values as they are sent, and nothing that is not sent. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class DescriptionAutoConfiguration {

  DescriptionAutoConfiguration() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class)
        .replaceWithSchema(LocalGovernmentId.class, new StringSchema().pattern("[0-9]{7}"))
        .replaceWithSchema(ProvinceCode.class, new StringSchema().pattern("[0-9]{2}"))
        .replaceWithSchema(FiscalYear.class, new IntegerSchema());
  }
}
