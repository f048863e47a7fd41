#ifndef BAKU_PROCESS_H
#define BAKU_PROCESS_H

#include <stddef.h>
#include <sys/types.h>

/* Starts a program whose standard input and output are the socket `stream` and whose standard error is `errors`; it
   inherits no other descriptor, and signals as a new process has them. Its process number, or -1 with errno. */
pid_t baku_spawn(const char *const *arguments, const char *const *environment, int stream, int errors);

/* Bounds the memory that a process may ask for, in bytes (RLIMIT_AS); 0, or -1 with errno. */
int baku_limit_memory(pid_t process, size_t bytes);

/* Bounds the size of the files that a process may write, in bytes (RLIMIT_FSIZE), files in memory among them; 0, or -1 with
   errno. */
int baku_limit_files(pid_t process, size_t bytes);

/* A file in memory, or -1 with errno. */
int baku_memory_file(const char *name);

#endif
