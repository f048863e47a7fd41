import Diagnostics
import Foundation
import PublishedSample
import Testing

@testable import Publishing

/// What the documentation tells authors to write, baku accepts without an error or a warning.
@Suite("Examples of the documentation")
struct DocsExamplesTests {
    /// A fenced example, and where it stands.
    struct Example {
        var language: String
        var text: String
        var line: Int
        /// The second-level heading of the page above it.
        var heading: String

        /// The example as a file of the site: path and text.
        var file: (path: String, text: String)? {
            let name = "contoh-baris-\(line).md"
            let card = "content/layanan/kanim-contoh/" + name
            let office = "content/instansi/" + name
            switch language {
            case "markdown" where heading == "Berkas SOP": return ("content/sop/" + name, text)
            case "markdown" where text.hasPrefix("---\nnama:"): return (office, text)
            case "markdown" where text.hasPrefix("---\n"): return (card, text)
            case "markdown" where text.hasPrefix("## "): return (card, Self.header + text)
            case "markdown": return (card, Self.header + "## \(heading)\n\(text)")
            case "yaml" where heading == "Kunci instansi": return (office, "---\nnama: Kantor\n\(text)---\nIsi.\n")
            case "yaml":
                let required = text.contains("instansi:") ? "judul: Contoh\n" : "judul: Contoh\ninstansi: kanim-contoh\n"
                return (card, "---\n\(required)\(text)---\n## Produk\nSurat\n")
            default: return nil
            }
        }

        private static let header = "---\njudul: Contoh\ninstansi: kanim-contoh\n---\n"
    }

    static func examples(in page: String) throws -> [Example] {
        let text = try String(contentsOf: PublishedSample.project.appendingPathComponent(page), encoding: .utf8)
        var found: [Example] = []
        var heading = ""
        var open: Example?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let example = open {
                if line == "```" {
                    found.append(example)
                    open = nil
                } else {
                    open?.text += line + "\n"
                }
            } else if line.hasPrefix("```") {
                open = Example(language: String(line.dropFirst(3)), text: "", line: index + 1, heading: heading)
            } else if line.hasPrefix("## ") {
                heading = String(line.dropFirst(3))
            }
        }
        return found
    }

    /// What the examples name.
    private static let surroundings = [
        "baku.yml": "nama: Contoh\nalamat: https://contoh.example\n",
        "content/instansi/kanim-contoh.md": "---\nnama: Kantor Imigrasi Contoh\n---\nIsi.\n",
        "content/instansi/ulp-contoh.md": "---\nnama: Unit Layanan Paspor Contoh\n---\nIsi.\n",
        "content/instansi/kantor-kami.md": "---\nnama: Kantor Kami\n---\nIsi.\n",
        "content/layanan/kanim/paspor-biasa.md": "---\njudul: Paspor\ninstansi: kanim-contoh\n---\n## Produk\nPaspor\n",
        "content/berkas/formulir-penggantian-paspor.pdf": "%PDF-1.4\n",
        "content/berkas/keputusan-contoh.pdf": "%PDF-1.4\n",
    ]

    @Test(
        "All examples of a page are accepted",
        arguments: [
            ("docs/kartu.md", 15), ("docs/panduan/01-kartu-pertama.md", 2), ("docs/panduan/02-menulis-kartu.md", 12), ("README.md", 1),
        ])
    func page(_ page: (path: String, fewest: Int)) throws {
        let folder = try OutputPlayground()
        for (name, text) in Self.surroundings { try folder.file("situs/" + name, text) }
        var count = 0
        for example in try Self.examples(in: page.path) {
            // The settings of a site are no header of a card.
            guard let file = example.file, !example.text.hasPrefix("nama:") else { continue }
            try folder.file("situs/" + file.path, file.text)
            count += 1
        }
        #expect(count >= page.fewest)
        let options = SiteBuild.Options(
            site: folder.path + "/situs", output: folder.output, jobs: 2, themes: [PublishedSample.project.path])
        let outcome = SiteBuild(options).run()
        for finding in outcome.report.diagnostics where finding.problem.severity != .note {
            let place = finding.place
            Issue.record(
                "\(page.path), \(place.file):\(place.line) \(finding.code): \(finding.problem.message(in: .indonesian)) – \(place.sourceLine)")
        }
        #expect(outcome.isPublished)
    }
}
