import Foundation
import Glibc
import Testing

/// What a person at a terminal sees, and what a script must not get.
@Suite(.enabled(if: access("/dev/ptmx", R_OK | W_OK) == 0, "needs pseudo terminals")) struct TerminalTests {
    /// Runs the tool with standard error on a terminal, and gives what the terminal got.
    private func onTerminal(_ arguments: [String], in folder: String, environment: [String: String]) throws -> String {
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        try #require(master >= 0)
        defer { close(master) }
        // Glibc hides posix_openpt and its kin from Swift: TIOCSPTLCK unlocks the other side, TIOCGPTN gives its number.
        var (lock, number): (Int32, Int32) = (0, 0)
        try #require(ioctl(master, 0x4004_5431, &lock) == 0)
        try #require(ioctl(master, 0x8004_5430, &number) == 0)
        let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(terminal >= 0)
        let process = Tool.process(arguments, in: folder, environment: environment)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
        try process.run()
        close(terminal)
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            // The end of a terminal is an error: nobody has its other side open.
            let count = read(master, &buffer, buffer.count)
            if count <= 0 { break }
            text += buffer[..<count]
        }
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }

    private func badSite() throws -> Sandbox {
        let site = try Sandbox(SampleSite.smallest)
        try site.write("content/layanan/surat.md", SampleSite.card.replacingOccurrences(of: "instansi: kantor", with: "instansi: x"))
        return site
    }

    @Test(arguments: [
        ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    ] as [([String: String], Bool)])
    func coloursAreForTerminalsThatWantThem(row: (environment: [String: String], hasColours: Bool)) throws {
        let site = try badSite()
        let environment = Tool.environment.merging(["TERM": "xterm"]) { $1 }.merging(row.environment) { $1 }
        let text = try onTerminal(["check"], in: site.path, environment: environment)
        #expect(text.contains("card.unknown-office"), "\(text)")
        #expect(text.contains("\u{1B}[") == row.hasColours)
    }

    @Test(arguments: ["build", "check"]) func aPipeGetsNeitherColoursNorProgress(command: String) throws {
        let site = try Sandbox(SampleSite.large(300, version: 0))
        try site.write("baku.yml", SampleSite.silent["baku.yml"] ?? "")
        let run = try site.baku(command, environment: Tool.environment.merging(["TERM": "xterm"]) { $1 })
        #expect(run.status == 0)
        #expect(run.errors == "")
        let bad = try badSite().baku(command, environment: Tool.environment.merging(["TERM": "xterm"]) { $1 })
        #expect(bad.status == 1)
        #expect(!bad.errors.utf8.contains(0x1B) && !bad.errors.utf8.contains(0x0D))
    }

    /// A reader that goes away early (`baku build | head -0`) stops nothing.
    @Test func aClosedPipeDoesNotStopABuild() throws {
        let site = try Sandbox(SampleSite.smallest)
        let process = Tool.process(["build"], in: site.path)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try pipe.fileHandleForReading.close()
        try process.run()
        process.waitUntilExit()
        #expect(site.text("public/layanan/surat.html") != nil)
        #expect(site.names() == ["baku.yml", "content", "public"])
    }
}
