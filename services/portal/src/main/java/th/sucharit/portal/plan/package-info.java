/**
 * Reading a five-year anti-corruption plan.
 *
 * <p>อ่านแผนปฏิบัติการป้องกันการทุจริตห้าปี
 */
@NullMarked
package th.sucharit.portal.plan;

import org.jspecify.annotations.NullMarked;
