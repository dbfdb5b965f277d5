/**
 * The services as contexts in one JVM (บริการในโพรเซสเดียว), each with its own class loader.
 *
 * <p>เริ่มบริการแต่ละตัวใน JVM เดียวกัน โดยแต่ละตัวมี class loader ของตนเอง
 */
@NullMarked
package th.sucharit.standalone.service;

import org.jspecify.annotations.NullMarked;
