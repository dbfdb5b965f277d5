package th.sucharit.complaints.abuse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bounds the guessing of receipts (การจำกัดการเดารหัสติดตาม): after so many wrong ones a proof of
 * work is asked for before anything is looked up. Nobody is locked out: who brings one is served.
 */
@Component
class ReceiptGuard implements WebMvcConfigurer, HandlerInterceptor {

  private final Proofs proofs;
  private final Quotas quotas;

  ReceiptGuard(Proofs proofs, Quotas quotas) {
    this.proofs = proofs;
    this.quotas = quotas;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/complaints/receipts/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String proof = request.getHeader(AbuseGuard.PROOF);
    quotas
        .guessing()
        .filter(wait -> !proofs.take(proof))
        .ifPresent(wait -> {
          throw ProofNeeded.forReceipt(wait, proof != null);
        });
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
      quotas.wrongReceipt();
    }
  }
}
