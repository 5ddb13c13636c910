import neo4j from 'neo4j-driver';
import { StoreError } from './errors.ts';

/** Where a Neo4j database is, and as whom it is used. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What a Neo4j error means for a user; anything that is not one is returned as it is. `doing` names the query or step. */
export function storeErrorOf(error: unknown, address: Neo4jAddress, doing: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const server = `Neo4j（${shownUri(address.uri)}）`;
  const said = (code: StoreError['code'], sentence: string) => new StoreError(code, sentence, { cause: error });
  switch (error.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return said('STORE_UNREACHABLE', `连不上 ${server}：请确认它已启动，且 NEO4J_URI 的主机和端口正确。`);
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return said('STORE_UNREACHABLE', `${server}上没有数据库 ${address.database}：请检查 NEO4J_DATABASE。`);
    case 'Neo.ClientError.Security.Forbidden':
      return said(
        'STORE_AUTHENTICATION',
        `${server}的用户 ${address.username} 没有所需的权限：请换用有写入和建索引权限的用户。`,
      );
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return said('STORE_AUTHENTICATION', `${server}因多次密码错误暂时拒绝登录：请核对 NEO4J_PASSWORD，稍后再试。`);
    default:
      if (error.code.startsWith('Neo.ClientError.Security.')) {
        return said(
          'STORE_AUTHENTICATION',
          `${server}不接受用户 ${address.username} 的密码：请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。`,
        );
      }
      if (error.retryable || outOfTime.test(error.code)) {
        return said('STORE_BUSY', `${server}忙，「${doing}」等待超时：可能另有导入正在进行，请稍后再试。`);
      }
      return said('STORE_QUERY', `${server}拒绝了「${doing}」：${error.message}（${error.code}）`);
  }
}

/** A transaction that ran into its timeout, also while it waited for another's lock. */
const outOfTime = /TransactionTimedOut|LockClientStopped|Transaction\.Terminated/;

/** A URI without the user name and password that it may hold. */
function shownUri(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
}
