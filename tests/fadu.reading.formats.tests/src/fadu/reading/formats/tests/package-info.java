/** Tests of the file formats. They make their files with the libraries that other programs use, and read them as a user would. */
package fadu.reading.formats.tests;
