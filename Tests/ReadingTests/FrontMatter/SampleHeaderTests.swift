import Diagnostics
import Foundation
import Reading
import ServiceStandard
import Testing

/// The headers of the sample site are read without a word.
@Suite struct SampleHeaderTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func files(_ folder: String) -> [String] {
        let names =
            FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String }
            ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }

    static func source(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
    }

    @Test(arguments: files("content/layanan"))
    func card(_ path: String) throws {
        var report = DiagnosticBag()
        let card = try #require(HeaderReading.card(try Self.source(path), report: &report), "\(told(report))")
        #expect(report.isEmpty, "\(told(report))")
        #expect(!card.header.title.value.isEmpty && !card.header.offices.isEmpty)
    }

    @Test(arguments: files("content/instansi"))
    func office(_ path: String) throws {
        var report = DiagnosticBag()
        let office = try #require(HeaderReading.office(try Self.source(path), report: &report), "\(told(report))")
        #expect(report.isEmpty, "\(told(report))")
        #expect(!office.header.name.value.isEmpty)
    }

    @Test(arguments: files("content/halaman"))
    func freePage(_ path: String) throws {
        var report = DiagnosticBag()
        let page = try #require(HeaderReading.freePage(try Self.source(path), report: &report), "\(told(report))")
        #expect(report.isEmpty, "\(told(report))")
        #expect(!page.header.title.value.isEmpty)
    }

    @Test func settings() throws {
        var report = DiagnosticBag()
        let site = try #require(
            SettingsReading.settings(try Self.source("baku.yml"), report: &report), "\(told(report))")
        #expect(report.isEmpty, "\(told(report))")
        #expect(!site.name.value.isEmpty)
    }
}
