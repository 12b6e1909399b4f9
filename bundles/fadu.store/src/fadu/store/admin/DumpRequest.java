package fadu.store.admin;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where data is to be dumped.
 *
 * @param folder  the folder for the file
 * @param program the program {@code pg_dump} to use; nothing for the newest that is installed
 */
public record DumpRequest(Path folder, Optional<Path> program) {
}
