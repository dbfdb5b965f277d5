package th.sucharit.complaints.open311;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.abuse.AbuseGuard;
import th.sucharit.complaints.complaint.CaseWindow;
import th.sucharit.complaints.complaint.CaseWindow.Place;
import th.sucharit.complaints.complaint.CaseWindow.Standing;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Files requests and finds them again (งานรับคำร้อง). */
@Service
class RequestDesk {

  private static final int MOST = 1000;

  /** So many rounds of so many requests are looked at for those of one status, and no more. */
  private static final int ROUNDS = 3;

  private static final int ID_BYTES = 16;

  private final AbuseGuard guard;
  private final CaseWindow cases;
  private final LocalGovernmentDirectory directory;
  private final MongoOperations mongo;
  private final SecureRandom random = new SecureRandom();

  RequestDesk(
      AbuseGuard guard,
      CaseWindow cases,
      LocalGovernmentDirectory directory,
      MongoOperations mongo) {
    this.guard = guard;
    this.cases = cases;
    this.directory = directory;
    this.mongo = mongo;
  }

  /** A request that was filed, with the receipt that is shown once. */
  record Filed(String id, String receipt) {}

  /** A request, where its case stands and what may be seen of where it is. */
  record Found(PublicRequest request, Standing standing, Place place) {

    String status() {
      return standing.ended() ? "closed" : "open";
    }

    private Found at(@Nullable Place shown) {
      return new Found(request, standing, shown == null ? Place.NOT_SHOWN : shown);
    }
  }

  /**
   * The case comes first: whoever gets no answer has filed a complaint without an outside, and the
   * same command finds both again.
   *
   * @param proof of work, if any
   * @throws th.sucharit.starter.web.Problem 429 where one is needed
   */
  Filed file(LocalGovernmentId to, RequestForm form, @Nullable String proof) {
    CaseWindow.Filed filed = cases.file(to, form.report(), () -> guard.admit(to, proof));
    PublicRequest request =
        new PublicRequest(
            drawn(),
            filed.caseId(),
            to.code(),
            form.report().category(),
            PublicRequest.day(filed.receivedAt()),
            form.showing() != Showing.NOTHING,
            form.showing() == Showing.PLACE);
    return new Filed(kept(request).id(), filed.receipt());
  }

  private PublicRequest kept(PublicRequest request) {
    try {
      return mongo.insert(request);
    } catch (DuplicateKeyException repeated) {
      return Optional.ofNullable(
              mongo.findOne(Query.query(where("caseId").is(request.caseId())), PublicRequest.class))
          .orElseThrow(() -> repeated);
    }
  }

  private String drawn() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * @throws th.sucharit.starter.web.Problem 404 for an id that nobody was given here
   */
  Found find(LocalGovernmentId of, String id) {
    return named(of, List.of(id)).stream().findFirst().orElseThrow(Unfit::noSuchRequest);
  }

  /** What is asked for by id, or what may be listed, the latest days first. */
  List<Found> find(LocalGovernmentId of, RequestFilter filter) {
    directory.require(of);
    return filter.ids().isEmpty() ? listed(of, filter) : named(of, filter.ids());
  }

  private List<Found> named(LocalGovernmentId of, Collection<String> ids) {
    return placed(
        of, standing(of, mongo.find(Query.query(own(of).and("_id").in(ids)), PublicRequest.class)));
  }

  private List<Found> listed(LocalGovernmentId of, RequestFilter filter) {
    Criteria wanted =
        own(of).and("listed").is(true).and("requestedOn").gte(filter.from()).lte(filter.to());
    if (!filter.services().isEmpty()) {
      wanted.and("serviceCode").in(filter.services());
    }
    List<PublicRequest> latest =
        mongo.find(
            Query.query(wanted)
                .with(Sort.by(Sort.Order.desc("requestedOn"), Sort.Order.asc("_id")))
                .limit(filter.wantsAny() ? MOST : ROUNDS * MOST),
            PublicRequest.class);
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < latest.size() && found.size() < MOST; from += MOST) {
      standing(of, latest.subList(from, Math.min(from + MOST, latest.size()))).stream()
          .filter(one -> filter.wants(one.status()))
          .limit(MOST - found.size())
          .forEach(found::add);
    }
    return placed(of, found);
  }

  private List<Found> standing(LocalGovernmentId of, List<PublicRequest> requests) {
    Map<String, Standing> standing =
        cases.look(of, requests.stream().map(PublicRequest::caseId).toList());
    return requests.stream()
        .flatMap(request ->
            Optional.ofNullable(standing.get(request.caseId()))
                .map(one -> new Found(request, one, Place.NOT_SHOWN))
                .stream())
        .toList();
  }

  /** Only what is handed out has to be opened for its place. */
  private List<Found> placed(LocalGovernmentId of, List<Found> found) {
    Map<String, Place> places =
        cases.places(
            of,
            found.stream()
                .map(Found::request)
                .filter(PublicRequest::placeShown)
                .map(PublicRequest::caseId)
                .toList());
    return found.stream().map(one -> one.at(places.get(one.request().caseId()))).toList();
  }

  private static Criteria own(LocalGovernmentId of) {
    return where("localGovernment").is(of.code());
  }
}
