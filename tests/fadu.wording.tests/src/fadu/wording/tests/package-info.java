/** The words for results, in Chinese and in English. */
package fadu.wording.tests;
