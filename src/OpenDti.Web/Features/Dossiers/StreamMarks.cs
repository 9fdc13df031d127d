using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// How far the streams have come that tell everything a dossier's reading shows: its own, its round group's, and the register of the units. Whatever
/// changes one of them writes into its stream, so that marks which are the same stand for a reading that is the same.
/// </summary>
public sealed record StreamMarks(long Dossier, long Group, long Register)
{
    /// <summary>The group and the register alone, for what no single dossier's history can change.</summary>
    public static async Task<StreamMarks> OfGroupAsync(AppDb db, Guid group, CancellationToken cancellation)
    {
        var ofGroup = RoundGroup.StreamOf(group);
        var marks = await db
            .AuditStreams.Where(s => s.Stream == ofGroup || s.Stream == AuthorityRegister.Stream)
            .ToDictionaryAsync(s => s.Stream, s => s.Seq, cancellation);
        return new StreamMarks(Dossier: 0, marks.GetValueOrDefault(ofGroup), marks.GetValueOrDefault(AuthorityRegister.Stream));
    }

    public sealed class Query
    {
        private readonly Func<AppDb, string, string, string, IAsyncEnumerable<Mark>> _of = EF.CompileAsyncQuery(
            (AppDb db, string dossier, string group, string register) =>
                db
                    .AuditStreams.Where(s => s.Stream == dossier || s.Stream == group || s.Stream == register)
                    .Select(s => new Mark(s.Stream, s.Seq))
        );

        public async Task<StreamMarks> OfAsync(AppDb db, Guid dossier, Guid group, CancellationToken cancellation)
        {
            var (ofDossier, ofGroup) = (Dossiers.Dossier.StreamOf(dossier), RoundGroup.StreamOf(group));
            var marks = await _of(db, ofDossier, ofGroup, AuthorityRegister.Stream)
                .ToDictionaryAsync(mark => mark.Stream, mark => mark.Seq, cancellationToken: cancellation);
            return new StreamMarks(
                marks.GetValueOrDefault(ofDossier),
                marks.GetValueOrDefault(ofGroup),
                marks.GetValueOrDefault(AuthorityRegister.Stream)
            );
        }

        private sealed record Mark(string Stream, long Seq);
    }
}
