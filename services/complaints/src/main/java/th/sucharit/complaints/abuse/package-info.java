/**
 * Protection against floods without knowing anybody
 * (การป้องกันการส่งเรื่องรบกวนโดยไม่ระบุตัวบุคคล): proof of work and quotas; no address, no program
 * and nothing else of a caller is looked at, kept or logged.
 */
@NullMarked
package th.sucharit.complaints.abuse;

import org.jspecify.annotations.NullMarked;
