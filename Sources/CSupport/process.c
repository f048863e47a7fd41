#define _GNU_SOURCE
#include "process.h"
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int baku_limit_memory(pid_t process, size_t bytes) {
    struct rlimit limit = {bytes, bytes};
    return prlimit(process, RLIMIT_AS, &limit, NULL);
}

int baku_limit_files(pid_t process, size_t bytes) {
    struct rlimit limit = {bytes, bytes};
    return prlimit(process, RLIMIT_FSIZE, &limit, NULL);
}

int baku_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

pid_t baku_spawn(const char *const *arguments, const char *const *environment, int stream, int errors) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0) {
        errno = error;
        return -1;
    }
    error = posix_spawnattr_init(&attributes);
    if (error != 0) {
        posix_spawn_file_actions_destroy(&actions);
        errno = error;
        return -1;
    }
    /* Threads of libdispatch block signals, and the mask is inherited. */
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    error = posix_spawn_file_actions_adddup2(&actions, stream, STDIN_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions, stream, STDOUT_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
    if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    pid_t child = -1;
    if (error == 0) {
        error = posix_spawn(
            &child, arguments[0], &actions, &attributes, (char *const *)arguments, (char *const *)environment);
    }
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) {
        errno = error;
        return -1;
    }
    return child;
}
