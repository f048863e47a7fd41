import Foundation
import SampleCards
import Testing

@testable import Importing

/// A damaged source may be refused, but never with words lost, and never with a draft that cannot be read.
struct MutationTests {
    /// In a run, of all sources together; `BAKU_MUTATIONS` sets another number.
    static let total = ProcessInfo.processInfo.environment["BAKU_MUTATIONS"].flatMap(Int.init) ?? 10_000

    static let sources: [(name: String, path: String, bytes: [UInt8])] =
        (Fixture.all + Fixture.webPages + LayoutFixture.all).map { ($0.name, $0.path, Array($0.text.utf8)) }
        + BlindTests.names.compactMap { name in
            (try? BlindTests.source(name)).map { (name, $0.path, $0.bytes) }
        }

    @Test(arguments: sources.indices) func damagedSourcesAreImportedWholeOrRefused(index: Int) throws {
        let (name, path, bytes) = Self.sources[index]
        var random = SplitMix64(state: UInt64(name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF }))
        let importer = try importer()
        var imported = 0
        let rounds = (Self.total + Self.sources.count - 1) / Self.sources.count
        for _ in 0..<rounds {
            let source = Self.damaged(bytes, &random)
            do throws(ImportProblem) {
                _ = try importer.read(source, path: path)
                imported += 1
            } catch {
                switch error {
                case .empty, .noShape, .foreign, .tooLarge, .tooDeep: break
                default: Issue.record("\(name): \(error)\n\(String(decoding: source, as: UTF8.self))")
                }
            }
        }
        #expect(imported * 5 > rounds * 2)
    }

    private static func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            guard let index = lines.indices.randomElement(using: &random) else { break }
            switch Int.random(in: 0..<8, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(lines[index], at: index)
            case 2 where index + 1 < lines.count: lines[index] += [0x20] + lines.remove(at: index + 1)
            case 3: lines[index] = Array(lines[index].prefix(Int.random(in: 0...lines[index].count, using: &random)))
            case 4: lines[index] = lines[index].map { $0 == 0x20 ? 0xA0 : $0 }
            case 5: lines.swapAt(index, lines.indices.randomElement(using: &random) ?? index)
            case 6: lines[index].insert([0x00, 0x93, 0x96, 0x3C, 0x26, 0x5B, 0x2A, 0x09, 0x7C, 0x23, 0x2D].randomElement(using: &random) ?? 0x2A, at: Int.random(in: 0...lines[index].count, using: &random))
            default: lines = Array(lines[..<index])
            }
        }
        let breaks: [UInt8] = Bool.random(using: &random) ? [0x0A] : [0x0D, 0x0A]
        let text = Array(lines.joined(separator: breaks))
        return switch Int.random(in: 0..<12, using: &random) {
        case 0: String(decoding: text, as: UTF8.self).data(using: .utf16).map(Array.init) ?? text
        case 1: String(decoding: text, as: UTF8.self).data(using: .windowsCP1252, allowLossyConversion: true).map(Array.init) ?? text
        default: text
        }
    }
}
