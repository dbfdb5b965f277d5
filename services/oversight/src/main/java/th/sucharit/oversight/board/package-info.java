/**
 * The board of the provincial office (กระดานติดตามของจังหวัด): one row per local government, made
 * from small copies of where its plan, complaints, risks, disclosure and ITA result stand. Both are
 * made from facts alone and can be made again from the topics.
 */
@NullMarked
package th.sucharit.oversight.board;

import org.jspecify.annotations.NullMarked;
