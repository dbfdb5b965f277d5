/**
 * Who is calling and what they may do (สิทธิ์การเข้าถึง): roles and scope from the token only, deny
 * by default.
 */
@NullMarked
package th.sucharit.starter.security;

import org.jspecify.annotations.NullMarked;
