import Foundation
import SampleCards
import Testing

@testable import Importing

/// A damaged source may be refused, but never with words lost, and never with a draft that cannot be read.
struct MutationTests {
    @Test(arguments: Fixture.all + LayoutFixture.all) func damagedSourcesAreImportedWholeOrRefused(fixture: Fixture.Case) throws {
        var random = SplitMix64(state: fixture.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
        let importer = try importer()
        var imported = 0
        let rounds = ProcessInfo.processInfo.environment["BAKU_MUTATIONS"].flatMap(Int.init) ?? 100
        for _ in 0..<rounds {
            let source = Self.damaged(Array(fixture.text.utf8), &random)
            do throws(ImportProblem) {
                _ = try importer.read(source, path: fixture.path)
                imported += 1
            } catch {
                switch error {
                case .empty, .noShape, .foreign, .tooLarge: break
                default: Issue.record("\(error)\n\(String(decoding: source, as: UTF8.self))")
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
        return Array(lines.joined(separator: breaks))
    }
}
