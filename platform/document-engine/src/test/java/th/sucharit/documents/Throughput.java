package th.sucharit.documents;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import th.sucharit.documents.docx.DocxDocuments;
import th.sucharit.documents.pdf.PdfDocuments;

/** Measures how many reports of three pages two threads make in a second. */
final class Throughput {

  private static final int WARM_UP = 100;
  private static final int MEASURED = 400;

  private Throughput() {}

  public static void main(String[] args) throws Exception {
    OfficialDocument report = Samples.report();
    byte[] pdf = PdfDocuments.bytes(report);
    try (var pages = Loader.loadPDF(pdf)) {
      System.out.println("pages " + pages.getNumberOfPages() + ", PDF bytes " + pdf.length);
    }
    measure("PDF", () -> PdfDocuments.bytes(report));
    measure("DOCX", () -> DocxDocuments.bytes(report));
  }

  private static void measure(String what, Callable<byte[]> one) throws Exception {
    run(WARM_UP, one);
    long before = System.nanoTime();
    run(MEASURED, one);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    System.out.println(what + ": " + MEASURED * 1000L / millis + " documents a second");
  }

  private static void run(int times, Callable<byte[]> one) throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<byte[]>> all =
          two.invokeAll(IntStream.range(0, times).mapToObj(i -> one).toList());
      for (Future<byte[]> document : all) {
        document.get();
      }
    }
  }
}
