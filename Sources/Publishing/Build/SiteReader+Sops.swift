import Bytes
import Diagnostics
import Reading
import ServiceStandard

extension SiteReader {
    /// What a worker has read of the SOP files.
    private struct SopWork {
        let reader: SopReader
        var report = DiagnosticBag()
        var links: [PageLink] = []
        var read: [(index: Int, file: SourceFile, header: SopHeader, sop: SopDocument?)] = []
    }

    /// The SOP files in the order of their paths, drafts apart; those that cannot be read are left out and reported.
    ///
    /// - Parameters:
    ///   - offices: the offices of the site, whose places entries name.
    ///   - cards: paths of all cards.
    /// - Returns: the SOPs to be published, and the paths of drafts that are left out.
    mutating func sops(
        _ paths: [String], names: HeadingTable, offices: [Site.OfficeEntry], cards: [String], includesDrafts: Bool,
        workers: Workers
    ) -> (entries: [SopEntry], drafts: [String]) {
        guard !paths.isEmpty else { return ([], []) }
        let folder = folder
        let states = workers.run(total: paths.count, lot: 4) {
            SopWork(reader: SopReader(names: names))
        } body: { work, lot in
            for index in lot {
                let path = paths[index]
                do throws(FileProblem) {
                    let file = SourceFile(path: path, bytes: try folder.read(path, limit: SopReader.largest))
                    guard let read = work.reader.read(file, report: &work.report) else { continue }
                    work.links += read.links
                    work.read.append((index, file, read.header, read.sop))
                } catch {
                    work.report.add(Diagnostic(error, at: Place(file: path)))
                }
            }
        }
        for work in states {
            report.merge(work.report)
            links += work.links
        }
        let services = ServiceNames(cards)
        var entries: [SopEntry] = []
        var drafts: [String] = []
        for (index, file, header, sop) in states.flatMap(\.read).sorted(by: { $0.index < $1.index }) {
            let path = paths[index]
            let places = officeIndices(of: header, in: file, offices)
            let cards = servicePaths(of: header, in: file, services)
            if header.services.isEmpty, header.offices.isEmpty { report.add(SiteProblem.sopOfNobody, atWhole: file) }
            guard let route = Route(content: Array(path.utf8)[...]) else { continue }
            if header.isDraft, !includesDrafts {
                drafts.append(path)
            } else {
                entries.append(
                    SopEntry(route: route, path: path, header: header, sop: sop, offices: places, services: cards))
            }
        }
        return (entries, drafts)
    }

    private mutating func officeIndices(
        of header: SopHeader, in file: SourceFile, _ offices: [Site.OfficeEntry]
    ) -> [Int] {
        header.offices.compactMap { slug in
            if let index = offices.firstIndex(where: { $0.slug.elementsEqual(slug.value) }) { return index }
            let nearest = Spelling.nearest(to: slug.value.string, among: offices.map(\.slug.string))
            report.add(SiteProblem.unknownOffice(slug.value.string, nearest: nearest), at: slug.range, in: file)
            return nil
        }
    }

    private mutating func servicePaths(
        of header: SopHeader, in file: SourceFile, _ services: ServiceNames
    ) -> [String] {
        header.services.compactMap { name in
            switch services.path(of: name.value) {
            case .success(let path): return path
            case .failure(let failure):
                report.add(failure.problem, at: name.range, in: file)
                return nil
            }
        }
    }
}
