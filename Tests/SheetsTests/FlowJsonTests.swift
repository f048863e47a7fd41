import Foundation
import Testing

@testable import Sheets

@Suite("A flow as its template reads it")
struct FlowJsonTests {
    @Test("models made at random are JSON, the same for a seed", arguments: 0..<300 as Range<UInt64>)
    func random(seed: UInt64) throws {
        let bytes = RandomSops.model(seed)
        #expect(bytes == RandomSops.model(seed))
        let model = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let flow = try #require((model["flows"] as? [[String: Any]])?.first)
        let rows = try #require(flow["rows"] as? [[String: Any]])
        let lines = try #require(flow["lines"] as? [[String: Any]])
        #expect(lines.count >= rows.count)
        // `BAKU_RANDOM_SOPS=DIR` keeps the models, to be looked at with the template at hand.
        if let folder = ProcessInfo.processInfo.environment["BAKU_RANDOM_SOPS"] {
            try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent("acak-\(seed).json"))
        }
    }
}
