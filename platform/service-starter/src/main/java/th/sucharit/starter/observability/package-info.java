/**
 * Traces, metrics and the refusal to start unsafe
 * (การเฝ้าสังเกตและการป้องกันการตั้งค่าที่ไม่ปลอดภัย).
 */
@NullMarked
package th.sucharit.starter.observability;

import org.jspecify.annotations.NullMarked;
