/**
 * Before the official result: how a local government sees itself, what may come, and what helps.
 *
 * <p>การประเมินตนเองและการคาดการณ์ผลก่อนประกาศทางการ
 */
@NullMarked
package th.sucharit.portal.ita.forecast;

import org.jspecify.annotations.NullMarked;
