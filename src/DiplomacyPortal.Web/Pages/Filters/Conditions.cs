using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>Several conditions as one that a query can be asked.</summary>
internal static class Conditions
{
    /// <param name="conditions">At least one; one that holds is enough.</param>
    public static Expression<Func<T, bool>> AnyOf<T>(IEnumerable<Expression<Func<T, bool>>> conditions) =>
        conditions.Aggregate((one, other) => Joined(Expression.OrElse, one, other));

    public static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) => Joined(Expression.AndAlso, one, other);

    private static Expression<Func<T, bool>> Joined<T>(
        Func<Expression, Expression, Expression> join, Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(
            join(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);
}
