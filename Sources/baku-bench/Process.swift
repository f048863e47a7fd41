import Glibc

/// Starts commands and waits for them.
enum Process {
    /// Runs a command to its end and returns what it took.
    ///
    /// - Parameters:
    ///   - command: the program (looked up in `PATH` when it has no slash) and its arguments
    ///   - showsOutput: whether its standard output is let through
    /// - Throws: ``MachineError`` when it cannot be started or ends with anything but 0.
    @discardableResult
    static func run(_ command: [String], showsOutput: Bool = false) throws -> Usage {
        guard let program = command.first else { throw MachineError(message: "empty command") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if !showsOutput { posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0) }

        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for text in arguments + variables { free(text) } }

        // What was printed so far must stand before what the command prints.
        fflush(nil)
        var process: pid_t = 0
        let start = now()
        let code = posix_spawnp(&process, program, &actions, nil, &arguments, &variables)
        guard code == 0 else { throw MachineError(program, errno: code) }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw MachineError(program) }
        }
        let wall = now() - start
        guard status == 0 else {
            let ending = status & 0x7F == 0 ? "exit code \((status >> 8) & 0xFF)" : "signal \(status & 0x7F)"
            throw MachineError(message: "\(command.joined(separator: " ")): \(ending)")
        }
        return Usage(
            wall: wall, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: Double(usage.ru_maxrss) * 1024)
    }

    /// The least peak memory that ``run(_:showsOutput:)`` can see, in bytes.
    ///
    /// Linux counts the memory of the starting process for the started one until it has loaded its own program, so
    /// nothing below this process's own peak is measured.
    static var peakFloor: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) * 1024
    }

    /// A small environment of our own: what stands in the user's must not change a figure.
    private static var environment: [String] {
        let kept = ["PATH", "HOME", "TMPDIR", "BAKU_TYPST_PYTHON"]
        let inherited = kept.compactMap { (name: String) -> String? in
            guard let value = getenv(name) else { return nil }
            return "\(name)=\(String(cString: value))"
        }
        return inherited + ["LANG=C.UTF-8", "TZ=UTC", "SOURCE_DATE_EPOCH=1767225600"]
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
