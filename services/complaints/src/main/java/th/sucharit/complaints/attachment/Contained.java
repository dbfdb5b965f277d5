package th.sucharit.complaints.attachment;

import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

/** How stored contents are found and removed (การค้นหาและลบเนื้อหาไฟล์). */
final class Contained {

  private Contained() {}

  static Query byId(ObjectId content) {
    return Query.query(Criteria.where("_id").is(content));
  }

  static Query ofCase(String caseId) {
    return Query.query(Criteria.where("filename").is(caseId));
  }

  static void discard(MongoTemplate mongo, GridFsTemplate contents, ObjectId content) {
    contents.delete(byId(content));
    // pieces of a content that was never finished, which has no entry yet
    mongo.remove(Query.query(Criteria.where("files_id").is(content)), "fs.chunks");
    mongo.remove(byId(content), AttachmentNote.class);
  }
}
